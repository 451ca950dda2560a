-- Another index, register_sum_whole, holds all of this one; each costs every import.
DROP INDEX register_sum_year ON register_sum;
