package fr.relais.activity.declaration.pdf;

import fr.relais.activity.declaration.Recepisse;
import fr.relais.document.pdf.Page;
import fr.relais.document.pdf.PdfPrinter;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Prints a receipt that an accountant can read, with its JSON attached; the same receipt gives the same bytes. */
@Singleton
public class PrintRecepisse {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu 'à' H 'h' mm", Locale.FRENCH)
            .withZone(PARIS);

    private final PdfPrinter printer;

    PrintRecepisse(PdfPrinter printer) {
        this.printer = printer;
    }

    @CheckedTemplate(basePath = "declaration")
    static final class Pages {

        private Pages() {}

        static native TemplateInstance recepisse(
                Recepisse recepisse, String titre, String moment, String mission, String style);
    }

    public byte[] print(Recepisse recepisse, byte[] data) {
        String titre = titre(recepisse);
        String moment = MOMENT.format(recepisse.remise().le());
        return printer.print(new Page(
                titre,
                recepisse.remise().jour(),
                Pages.recepisse(recepisse, titre, moment, mission(recepisse), printer.style())
                        .render(),
                new Page.Attachment("recepisse.json", "Le récépissé, pour les programmes", data)));
    }

    /** As the texts name it; empty when none was chosen. */
    private static String mission(Recepisse recepisse) {
        return Optional.ofNullable(recepisse.donnees().missionRenforceeEvaluee())
                .map(mission -> switch (mission) {
                    case GUICHET_UNIQUE -> "guichet unique d'information des familles";
                    case ANALYSE_PRATIQUE -> "analyse de la pratique";
                    case PROMOTION_ACCUEIL_INDIVIDUEL -> "promotion renforcée de l'accueil individuel";
                    case GUICHET_UNIQUE_ET_DEMANDES_EN_LIGNE -> "guichet unique et traitement des demandes en ligne";
                    case PROMOTION_ACTIVITE_AM -> "promotion de l'activité des assistants maternels";
                    case DEPART_FORMATION_CONTINUE -> "aide au départ en formation continue";
                })
                .orElse("");
    }

    private static String titre(Recepisse recepisse) {
        String type = switch (recepisse.cle().type()) {
            case PREVISIONNEL -> "prévisionnelle";
            case ACTUALISE -> "actualisée";
            case REEL -> "réelle";
        };
        return "Récépissé de la déclaration " + type + " " + recepisse.cle().exercice();
    }
}
