package fr.relais.activity.rest;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A text that a person can read: not blank, no control character, on one line unless said. Absent is left to {@code @NotNull}. */
@Constraint(validatedBy = Texte.Validator.class)
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Texte {

    boolean surPlusieursLignes() default false;

    String message() default "Un texte non vide, sans caractère de contrôle.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The database takes neither a null character nor half a surrogate pair. */
    class Validator implements ConstraintValidator<Texte, String> {

        private boolean severalLines;

        @Override
        public void initialize(Texte constraint) {
            severalLines = constraint.surPlusieursLignes();
        }

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return text == null || (!text.isBlank() && text.codePoints().allMatch(this::isReadable));
        }

        private boolean isReadable(int character) {
            return switch (Character.getType(character)) {
                case Character.SURROGATE -> false;
                case Character.CONTROL -> severalLines && "\n\r\t".indexOf(character) >= 0;
                default -> true;
            };
        }
    }
}
