/** What runs in the background for as long as the application runs. */
package fi.enterfinland.common.job;
