/**
 * {@code mvn -Pbench}: how fast the application is beside what the same machine does at the same
 * moment without it. Shares are what counts; absolute figures belong to the machine.
 */
package fi.enterfinland.local.bench;
