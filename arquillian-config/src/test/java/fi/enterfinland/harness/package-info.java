/** What the tests in the shipped server stand on: surroundings, one deployment, a clock to move. */
package fi.enterfinland.harness;
