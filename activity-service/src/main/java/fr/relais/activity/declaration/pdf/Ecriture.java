package fr.relais.activity.declaration.pdf;

import fr.relais.document.pdf.Francais;
import fr.relais.kit.value.Etp;
import fr.relais.kit.value.Montant;
import io.quarkus.qute.TemplateExtension;
import java.time.LocalDate;

/** The French writing of figures and days, for the page of the receipt. */
@TemplateExtension
final class Ecriture {

    private Ecriture() {}

    static String enEuros(Montant montant) {
        return Francais.euros(montant);
    }

    static String enEtp(Etp etp) {
        return Francais.etp(etp);
    }

    static String enFrancais(LocalDate jour) {
        return Francais.jour(jour);
    }
}
