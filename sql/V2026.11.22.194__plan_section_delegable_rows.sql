-- What a colleague may write without learning of home, care or moves. Source: safeguards 1.
UPDATE plan_section SET delegable = TRUE WHERE form_id = '061c8552-2fc3-5b4c-bfee-29634a5738cf'
  AND code IN ('about', 'support', 'needs', 'sen', 'progress', 'attendance', 'wellbeing', 'activities', 'careers');
