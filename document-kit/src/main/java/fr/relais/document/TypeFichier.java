package fr.relais.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file that are kept: those whose content is known how to be checked whole (ASM-KIT-14). */
public enum TypeFichier {
    PDF(TypeFichier.APPLICATION_PDF, "pdf"),
    PNG(TypeFichier.IMAGE_PNG, "png"),
    JPEG(TypeFichier.IMAGE_JPEG, "jpg");

    public static final String APPLICATION_PDF = "application/pdf";
    public static final String IMAGE_PNG = "image/png";
    public static final String IMAGE_JPEG = "image/jpeg";

    private final String media;
    private final String extension;

    TypeFichier(String media, String extension) {
        this.media = media;
        this.extension = extension;
    }

    /** Of a media type as a header says it, with or without parameters. */
    public static Optional<TypeFichier> ofMedia(String header) {
        String said = header.split(";")[0].strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(type -> type.media.equals(said)).findFirst();
    }

    public String media() {
        return media;
    }

    public String extension() {
        return extension;
    }
}
