/** What the bench deploys beside the application, to measure the server without it. */
package fi.enterfinland.local.bench.deployed;
