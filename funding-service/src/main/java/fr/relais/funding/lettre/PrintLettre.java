package fr.relais.funding.lettre;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.relais.document.pdf.Page;
import fr.relais.document.pdf.PdfPrinter;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;

/** Prints the letter of an indu with its JSON attached; the same letter gives the same bytes. */
@Singleton
public class PrintLettre {

    private final PdfPrinter printer;
    private final ObjectMapper json;

    PrintLettre(PdfPrinter printer, ObjectMapper json) {
        this.printer = printer;
        this.json = json;
    }

    @CheckedTemplate(basePath = "lettre")
    static final class Pages {

        private Pages() {}

        static native TemplateInstance notification(LettreIndu lettre, String titre, String style);
    }

    public byte[] print(LettreIndu lettre) {
        String titre = "Notification d'un indu au titre de " + lettre.exercice();
        String html = Pages.notification(lettre, titre, printer.style()).render();
        return printer.print(new Page(
                titre,
                lettre.notifieLe(),
                html,
                new Page.Attachment("indu.json", "L'indu notifié, pour les programmes", data(lettre))));
    }

    private byte[] data(LettreIndu lettre) {
        try {
            return json.writeValueAsBytes(lettre);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A letter is JSON", e);
        }
    }
}
