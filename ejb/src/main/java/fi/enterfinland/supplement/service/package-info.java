/** Who asks for additional information, answers and reviews, in one transaction each. */
package fi.enterfinland.supplement.service;
