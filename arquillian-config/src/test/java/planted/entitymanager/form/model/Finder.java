package planted.entitymanager.form.model;

import jakarta.persistence.EntityManager;

/** Planted: not a repository. */
record Finder(EntityManager entityManager) {}
