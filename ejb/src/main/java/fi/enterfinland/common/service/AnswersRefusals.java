package fi.enterfinland.common.service;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a session bean whose caller turns refusals into answers and has them audited with those, so
 * that they are not reported a second time where they leave the bean.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface AnswersRefusals {}
