package fr.relais.convention.edition;

import fr.relais.convention.convention.Convention;
import fr.relais.convention.edition.pdf.Impression;
import jakarta.enterprise.context.ApplicationScoped;

/** Prints an instrument as it stands: a draft says it is one, a signed one names who signed, where and when. */
@ApplicationScoped
public class EditInstrument {

    private final FindParties findParties;
    private final FindModeles findModeles;
    private final Impression impression;

    EditInstrument(FindParties findParties, FindModeles findModeles, Impression impression) {
        this.findParties = findParties;
        this.findModeles = findModeles;
        this.impression = impression;
    }

    public byte[] edit(Convention convention, int rang, byte[] termes) {
        var instrument = convention.instrument(rang);
        Parties parties = findParties.of(convention, instrument);
        return impression.print(
                EditionInstrument.of(convention, rang, parties, findModeles.of(instrument.texte())), termes);
    }
}
