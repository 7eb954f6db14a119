package fi.enterfinland.common.web;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the method of {@code #{bean.method(value)}} once for each class. The expression language
 * compares all methods of the class, with all their parameters, at every call. Where several
 * methods have the same name and as many parameters, the choice is left to it.
 */
public class MethodResolver extends ELResolver {
  private static final ClassValue<Map<Call, Optional<Method>>> METHODS =
      new ClassValue<>() {
        @Override
        protected Map<Call, Optional<Method>> computeValue(Class<?> type) {
          return Arrays.stream(type.getMethods())
              .filter(method -> !method.isBridge() && !method.isVarArgs())
              .collect(
                  Collectors.toMap(
                      Call::of, method -> open(method, type), (one, another) -> Optional.empty()));
        }
      };

  @Override
  public Object invoke(
      ELContext context, Object base, Object name, Class<?>[] types, Object[] values) {
    if (base == null || name == null) {
      return null;
    }
    Call call = new Call(name.toString(), values == null ? 0 : values.length);
    Optional<Method> method = METHODS.get(base.getClass()).getOrDefault(call, Optional.empty());
    if (method.isEmpty()) {
      return null;
    }
    Object[] converted = converted(context, method.get().getParameterTypes(), values);
    context.setPropertyResolved(base, name);
    try {
      return method.get().invoke(base, converted);
    } catch (InvocationTargetException e) {
      throw new ELException(e.getCause());
    } catch (IllegalAccessException e) {
      throw new ELException(e);
    }
  }

  private static Object[] converted(ELContext context, Class<?>[] types, Object[] values) {
    Object[] converted = new Object[types.length];
    for (int i = 0; i < types.length; i++) {
      converted[i] = context.convertToType(values[i], types[i]);
    }
    return converted;
  }

  /** The method as it may be called: that of a hidden class is the one of its interface. */
  private static Optional<Method> open(Method method, Class<?> type) {
    return isOpen(method)
        ? Optional.of(method)
        : above(type)
            .flatMap(each -> Arrays.stream(each.getMethods()))
            .filter(each -> isOpen(each) && isSame(each, method))
            .findFirst();
  }

  private static Stream<Class<?>> above(Class<?> type) {
    return Stream.concat(Stream.ofNullable(type.getSuperclass()), Stream.of(type.getInterfaces()))
        .flatMap(each -> Stream.concat(Stream.of(each), above(each)));
  }

  private static boolean isSame(Method one, Method another) {
    return one.getName().equals(another.getName())
        && Arrays.equals(one.getParameterTypes(), another.getParameterTypes());
  }

  private static boolean isOpen(Method method) {
    Class<?> owner = method.getDeclaringClass();
    return Modifier.isPublic(owner.getModifiers())
        && owner.getModule().isExported(owner.getPackageName(), MethodResolver.class.getModule());
  }

  @Override
  public Object getValue(ELContext context, Object base, Object property) {
    return null;
  }

  @Override
  public Class<?> getType(ELContext context, Object base, Object property) {
    return null;
  }

  @Override
  public void setValue(ELContext context, Object base, Object property, Object value) {
    // Methods are called, never set.
  }

  @Override
  public boolean isReadOnly(ELContext context, Object base, Object property) {
    return false;
  }

  @Override
  public Class<?> getCommonPropertyType(ELContext context, Object base) {
    return null;
  }

  /** A method as an expression names it. */
  private record Call(String name, int values) {
    static Call of(Method method) {
      return new Call(method.getName(), method.getParameterCount());
    }
  }
}
