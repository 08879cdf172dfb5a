/**
 * Reads what authors write: a folder becomes a checked draft, or a list of faults with lines and remedies. Knows neither
 * database nor request.
 */
package org.digitalgarage.course.file;
