/** The benchmark: what pages cost, beside a plain servlet that answers the same bytes; not part of the tests. */
package org.digitalgarage.benchmark;
