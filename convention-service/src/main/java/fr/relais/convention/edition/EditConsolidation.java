package fr.relais.convention.edition;

import fr.relais.convention.convention.Consolidation;
import fr.relais.convention.convention.Convention;
import fr.relais.convention.edition.pdf.Impression;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Prints what is agreed on a day; refused (CONV-2) on a day that the convention does not cover. */
@ApplicationScoped
public class EditConsolidation {

    private final FindParties findParties;
    private final Impression impression;

    EditConsolidation(FindParties findParties, Impression impression) {
        this.findParties = findParties;
        this.impression = impression;
    }

    public byte[] edit(Convention convention, LocalDate jour, byte[] termes) {
        var agreed = Consolidation.termesAu(jour, convention.signed());
        Parties parties = findParties.of(convention, convention.instrument(0));
        return impression.print(
                EditionConsolidee.of(convention, parties, jour, agreed, Consolidation.periode(convention.signed())),
                termes);
    }
}
