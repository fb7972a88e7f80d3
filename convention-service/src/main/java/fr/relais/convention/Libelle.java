package fr.relais.convention;

import fr.relais.kit.rest.TexteSaisi;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A readable text of at most 300 characters on one line; its size is said twice because the contract reads {@code @Size} only. */
@TexteSaisi(max = Libelle.MAX)
@Size(max = Libelle.MAX)
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface Libelle {

    int MAX = 300;

    String message() default "Un texte lisible et non vide d'au plus 300 caractères, sans caractère invisible.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
