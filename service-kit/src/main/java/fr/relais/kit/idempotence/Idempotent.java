package fr.relais.kit.idempotence;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A POST that has its effect once per {@code Idempotency-Key} and client: sent again, it gives the very answer of the first
 * time. The whole method runs in one transaction, which also keeps the answer; it must not answer later than it returns.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Idempotent {}
