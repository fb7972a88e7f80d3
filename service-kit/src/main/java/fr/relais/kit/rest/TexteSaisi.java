package fr.relais.kit.rest;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A text that a person can read: not blank, not too long, nothing in it that is invisible, undefined or turns the reading
 * around; on one line unless said. Absent is left to {@code @NotNull}.
 */
@Constraint(validatedBy = TexteSaisi.Validator.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface TexteSaisi {

    /** In characters as a person counts them. */
    int max() default 200;

    /** True for a text of several lines. */
    boolean lignes() default false;

    String message() default "Un texte lisible et non vide d'au plus {max} caractères, sans caractère invisible.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The database takes neither a null character nor half a surrogate pair; people are fooled by the invisible ones. */
    class Validator implements ConstraintValidator<TexteSaisi, String> {

        private int max;
        private boolean lines;

        @Override
        public void initialize(TexteSaisi constraint) {
            max = constraint.max();
            lines = constraint.lignes();
        }

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return text == null
                    || (text.codePointCount(0, text.length()) <= max
                            && text.codePoints().anyMatch(Validator::isVisible)
                            && text.codePoints().allMatch(this::isReadable));
        }

        private static boolean isVisible(int character) {
            return !Character.isWhitespace(character) && !Character.isSpaceChar(character);
        }

        private boolean isReadable(int character) {
            return switch (Character.getType(character)) {
                case Character.CONTROL -> lines && "\n\r\t".indexOf(character) >= 0;
                case Character.SURROGATE,
                        Character.FORMAT,
                        Character.PRIVATE_USE,
                        Character.UNASSIGNED,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR -> false;
                default -> true;
            };
        }
    }
}
