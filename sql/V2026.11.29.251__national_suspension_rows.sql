-- Source: DfE, explore education statistics, as read in facts H2; figures in hundredths. The rate for 100 pupils counts
-- suspensions, not pupils. For children in care no national figure from 2022/23 on was found, so there is none here.
INSERT INTO national_suspension (id, start_year, pupil_group, pupils, suspensions_hundredths, suspended_hundredths, permanent_hundredths, all_pupils, source) VALUES
(1, 2023, 'All pupils but those declared as previously looked after', 8381420, 1121, 401, 13, TRUE, 'DfE, explore education statistics, data set 1934c37c-dad9-431a-b879-14ccf53f0fce'),
(2, 2023, 'Adopted from care', 32910, 1802, 697, 21, FALSE, 'DfE, explore education statistics, data set 1934c37c-dad9-431a-b879-14ccf53f0fce'),
(3, 2023, 'Special guardianship', 23810, 3197, 1051, 42, FALSE, 'DfE, explore education statistics, data set 1934c37c-dad9-431a-b879-14ccf53f0fce'),
(4, 2023, 'Child arrangements order', 6730, 3191, 1018, 39, FALSE, 'DfE, explore education statistics, data set 1934c37c-dad9-431a-b879-14ccf53f0fce'),
(5, 2020, 'Children in need, without those on a protection plan or in care', 133320, NULL, 873, 38, FALSE, 'DfE, explore education statistics, data set 6145730f-8ade-4a29-b2a7-803514183cdf'),
(6, 2021, 'All pupils', 8379980, NULL, 313, 8, TRUE, 'DfE, explore education statistics, data set 773541d4-acc9-48cb-90ac-e44832395965'),
(7, 2020, 'All pupils', 8291350, 425, 220, 5, TRUE, 'DfE, explore education statistics, data set 2fb3ace1-9487-40a3-b3c2-806c63d4807e'),
(8, 2019, 'All pupils', 8255050, 376, 187, 6, TRUE, 'DfE, explore education statistics, data set daf84ae4');
