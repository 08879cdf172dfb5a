/**
 * What can be shown and what is asked for: frameworks with their competencies and level texts, the crosswalk between
 * generations, requirements of positions, rating policies, and what would close a gap. Authored data, read from files.
 * Knows neither people nor what they showed.
 */
package org.digitalgarage.competency;
