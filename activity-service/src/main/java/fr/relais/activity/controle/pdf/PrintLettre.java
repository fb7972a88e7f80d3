package fr.relais.activity.controle.pdf;

import fr.relais.activity.controle.Controle;
import fr.relais.activity.controle.DocumentDemande;
import fr.relais.activity.controle.NatureDocument;
import fr.relais.activity.controle.Notification;
import fr.relais.document.pdf.Page;
import fr.relais.document.pdf.PdfPrinter;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Prints the letter of a contrôle as it was notified, with its JSON attached; the same letter gives the same bytes (CTL-3). */
@Singleton
public class PrintLettre {

    private final PdfPrinter printer;

    PrintLettre(PdfPrinter printer) {
        this.printer = printer;
    }

    /** The documents of one nature, each with its number in the contrôle. */
    record Rubrique(String titre, List<Demande> demandes) {}

    record Demande(int numero, DocumentDemande document) {}

    @CheckedTemplate(basePath = "controle")
    static final class Pages {

        private Pages() {}

        static native TemplateInstance lettre(
                Controle controle, Notification avis, List<Rubrique> rubriques, String titre, String style);
    }

    public byte[] print(Controle controle, byte[] data) {
        Notification avis = controle.notification().orElseThrow();
        String titre = "Contrôle de l'exercice " + controle.cle().exercice();
        return printer.print(new Page(
                titre,
                avis.trace().jour(),
                Pages.lettre(controle, avis, rubriques(controle.documents()), titre, printer.style())
                        .render(),
                new Page.Attachment("lettre.json", "La lettre, pour les programmes", data)));
    }

    private static List<Rubrique> rubriques(List<DocumentDemande> documents) {
        return Arrays.stream(NatureDocument.values())
                .map(nature -> new Rubrique(
                        titre(nature),
                        IntStream.range(0, documents.size())
                                .filter(i -> documents.get(i).nature() == nature)
                                .mapToObj(i -> new Demande(i + 1, documents.get(i)))
                                .toList()))
                .filter(rubrique -> !rubrique.demandes().isEmpty())
                .toList();
    }

    private static String titre(NatureDocument nature) {
        return switch (nature) {
            case ADMINISTRATIF -> "Documents administratifs";
            case FINANCIER -> "Documents financiers";
            case JURIDIQUE -> "Documents juridiques";
        };
    }
}
