package planted.entity.form.web;

import planted.entity.form.model.Row;

/** Planted: an entity in a page. */
record PageBacking(Row row) {}
