/** Who sends additional information and who reads it, in one transaction each. */
package fi.enterfinland.addition.service;
