package fr.relais.document.pdf;

import java.time.LocalDate;

/**
 * What is to be printed: a whole page of HTML with its style, the title of the PDF, and the day it is about, which stands for
 * that of its making. {@code attachment} is for programs.
 */
public record Page(String titre, LocalDate date, String html, Attachment attachment) {

    /** A JSON document that the PDF carries, e.g. {@code termes.json}. */
    public record Attachment(String nom, String description, byte[] json) {}
}
