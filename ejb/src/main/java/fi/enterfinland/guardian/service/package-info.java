/** What guardians, children and officers do about children's cases. */
package fi.enterfinland.guardian.service;
