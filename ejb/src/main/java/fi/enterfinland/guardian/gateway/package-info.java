/** The register of guardians: of whom somebody is a guardian, together with whom. */
package fi.enterfinland.guardian.gateway;
