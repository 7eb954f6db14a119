package planted.roles.form.service;

/** Planted. */
public record Outer() {}
