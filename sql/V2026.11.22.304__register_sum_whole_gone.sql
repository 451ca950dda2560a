-- Lists read register_total now.
DROP INDEX register_sum_whole ON register_sum;
