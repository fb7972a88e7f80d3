package fr.relais.convention;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A short text that a person can read: not blank, nothing invisible or undefined in it. Absent is left to {@code @NotNull}. */
@Size(max = 300)
@Pattern(regexp = "\\p{Zs}*[^\\p{C}\\p{Zs}]\\P{C}*")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface Libelle {

    String message() default "Un texte non vide d'au plus 300 caractères, sur une ligne.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
