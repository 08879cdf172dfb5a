/**
 * What every feature stands on and none of it is about learning: start-up and migrations, the clock, languages, files,
 * Thai text and dates, errors, and the plumbing of Faces. It knows no feature and imports none.
 */
package org.digitalgarage.platform;
