package fi.enterfinland.common.web;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;

/** An evaluation that knows one resolver and nothing else; any value becomes text when asked. */
final class BareContext extends ELContext {
  private final ELResolver resolver;

  BareContext(ELResolver resolver) {
    this.resolver = resolver;
  }

  @Override
  public ELResolver getELResolver() {
    return resolver;
  }

  @Override
  public FunctionMapper getFunctionMapper() {
    return null;
  }

  @Override
  public VariableMapper getVariableMapper() {
    return null;
  }

  @Override
  public <T> T convertToType(Object value, Class<T> type) {
    return type.cast(type == String.class ? String.valueOf(value) : value);
  }
}
