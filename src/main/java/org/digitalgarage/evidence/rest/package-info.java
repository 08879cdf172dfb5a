/** The JSON of evidence: rows, ratings with their reasons, and ratings of rows that are given in the request. */
package org.digitalgarage.evidence.rest;
