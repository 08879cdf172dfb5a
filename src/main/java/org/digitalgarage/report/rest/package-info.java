/** The reports in the JSON API. */
package org.digitalgarage.report.rest;
