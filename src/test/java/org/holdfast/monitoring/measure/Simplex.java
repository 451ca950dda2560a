package org.holdfast.monitoring.measure;

import java.util.Arrays;
import java.util.List;

/**
 * The least and the greatest value of a sum over numbers that are not negative and meet some equations; dense, in two
 * phases. The equations of these tests hold whole numbers of 0 and 1, so that doubles are exact enough.
 */
final class Simplex {
    private static final double ZERO = 1e-7;

    private final int unknowns;
    private final double[][] table;
    private final int[] basis;

    /** An equation: the coefficient of each unknown, and what they add up to. */
    record Equation(double[] sum, double is) {}

    /** @throws IllegalArgumentException if nothing meets the equations */
    Simplex(int unknowns, List<Equation> equations) {
        this.unknowns = unknowns;
        int rows = equations.size();
        double[][] full = new double[rows][];
        int[] held = new int[rows];
        for (int i = 0; i < rows; i++) {
            Equation one = equations.get(i);
            double sign = one.is() < 0 ? -1 : 1;
            full[i] = new double[unknowns + rows + 1];
            for (int j = 0; j < unknowns; j++) {
                full[i][j] = sign * one.sum()[j];
            }
            full[i][unknowns + i] = 1;
            full[i][unknowns + rows] = sign * one.is();
            held[i] = unknowns + i;
        }
        double[] cost = new double[unknowns + rows];
        Arrays.fill(cost, unknowns, unknowns + rows, 1);
        double left = minimise(full, held, cost);
        if (left > 1e-5) {
            throw new IllegalArgumentException("contradiction: " + left);
        }
        drive(full, held);
        table = Arrays.stream(full).filter(row -> row != null).map(this::cut).toArray(double[][]::new);
        basis = Arrays.stream(held).filter(column -> column >= 0).toArray();
    }

    private double[] cut(double[] row) {
        double[] shorter = Arrays.copyOf(row, unknowns + 1);
        shorter[unknowns] = row[row.length - 1];
        return shorter;
    }

    /** What was added to begin with leaves the basis; an equation that says nothing new goes. */
    private void drive(double[][] full, int[] held) {
        for (int i = 0; i < full.length; i++) {
            if (held[i] >= unknowns) {
                int column = -1;
                for (int j = 0; j < unknowns && column < 0; j++) {
                    column = Math.abs(full[i][j]) > ZERO ? j : -1;
                }
                if (column >= 0) {
                    pivot(full, held, i, column);
                } else {
                    full[i] = null;
                    held[i] = -1;
                }
            }
        }
    }

    double least(double[] sum) {
        return minimise(table, basis, sum);
    }

    double greatest(double[] sum) {
        double[] negative = Arrays.stream(sum).map(one -> -one).toArray();
        return -minimise(table, basis, negative);
    }

    private static double minimise(double[][] rows, int[] held, double[] cost) {
        int columns = cost.length;
        for (int round = 0; ; round++) {
            double[] reduced = reduced(rows, held, cost);
            int enter = -1;
            for (int j = 0; j < columns; j++) {
                boolean better = reduced[j] < -ZERO && (enter < 0 || (round < 2000 && reduced[j] < reduced[enter]));
                enter = better ? j : enter;
            }
            if (enter < 0) {
                double value = 0;
                for (int i = 0; i < rows.length; i++) {
                    value += rows[i] == null ? 0 : cost[held[i]] * last(rows[i]);
                }
                return value;
            }
            int leave = leaving(rows, held, enter);
            if (leave < 0) {
                return Double.NEGATIVE_INFINITY;
            }
            pivot(rows, held, leave, enter);
        }
    }

    private static double[] reduced(double[][] rows, int[] held, double[] cost) {
        double[] reduced = cost.clone();
        for (int i = 0; i < rows.length; i++) {
            double weight = cost[held[i]];
            if (weight != 0) {
                for (int j = 0; j < cost.length; j++) {
                    reduced[j] -= weight * rows[i][j];
                }
            }
        }
        return reduced;
    }

    private static int leaving(double[][] rows, int[] held, int enter) {
        int leave = -1;
        double best = Double.POSITIVE_INFINITY;
        for (int i = 0; i < rows.length; i++) {
            if (rows[i][enter] > ZERO) {
                double ratio = last(rows[i]) / rows[i][enter];
                boolean first = ratio < best - ZERO || (ratio < best + ZERO && leave >= 0 && held[i] < held[leave]);
                if (first) {
                    leave = i;
                    best = Math.min(best, ratio);
                }
            }
        }
        return leave;
    }

    private static void pivot(double[][] rows, int[] held, int row, int column) {
        double by = rows[row][column];
        for (int j = 0; j < rows[row].length; j++) {
            rows[row][j] /= by;
        }
        for (int i = 0; i < rows.length; i++) {
            if (i != row && rows[i] != null && rows[i][column] != 0) {
                double times = rows[i][column];
                for (int j = 0; j < rows[i].length; j++) {
                    rows[i][j] -= times * rows[row][j];
                }
            }
        }
        held[row] = column;
    }

    private static double last(double[] row) {
        return row[row.length - 1];
    }
}
