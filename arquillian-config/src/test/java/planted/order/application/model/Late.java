package planted.order.application.model;

/** Planted. */
public record Late() {}
