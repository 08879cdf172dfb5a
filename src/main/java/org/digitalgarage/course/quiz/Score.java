package org.digitalgarage.course.quiz;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * Points earned out of points there are, added up exactly.
 *
 * @param parts numerator of the points earned
 * @param of denominator of the points earned, at least 1
 * @param most the points there are
 */
public record Score(BigInteger parts, BigInteger of, int most) {

    /** Before the first question. */
    public static final Score NOTHING = new Score(BigInteger.ZERO, BigInteger.ONE, 0);

    /** With one more question. */
    public Score plus(Share share, int points) {
        var below = BigInteger.valueOf(share.of());
        var sum = parts.multiply(below).add(of.multiply(BigInteger.valueOf((long) share.parts() * points)));
        var bottom = of.multiply(below);
        var divisor = sum.gcd(bottom).max(BigInteger.ONE);
        return new Score(sum.divide(divisor), bottom.divide(divisor), most + points);
    }

    /** Whether this many per cent of the points, or more, were earned. */
    public boolean reaches(int percent) {
        var needed = BigInteger.valueOf((long) percent * most).multiply(of);
        return parts.multiply(BigInteger.valueOf(100)).compareTo(needed) >= 0;
    }

    /** The points earned, to two places. */
    public BigDecimal points() {
        return new BigDecimal(parts).divide(new BigDecimal(of), 2, RoundingMode.HALF_UP);
    }
}
