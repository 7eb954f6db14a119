package planted.roles.form.model;

import planted.roles.form.service.Outer;

/** Planted: the model knows a service. */
record Inner(Outer outer) {}
