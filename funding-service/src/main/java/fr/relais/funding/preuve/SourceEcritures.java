package fr.relais.funding.preuve;

import fr.relais.funding.grandlivre.ListEcritures;
import fr.relais.funding.preuve.Pieces.EcrituresPiece;
import fr.relais.funding.virement.Virement;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the ledger of the Caf says of the payment: its order, what was withheld of it, and its transfers (I4). */
@ApplicationScoped
class SourceEcritures implements Source {

    private final ListEcritures ecritures;
    private final Ecrire ecrire;

    SourceEcritures(ListEcritures ecritures, Ecrire ecrire) {
        this.ecritures = ecritures;
        this.ecrire = ecrire;
    }

    @Override
    public Map<String, byte[]> pieces(Sujet sujet) {
        Stream<String> withheld = sujet.avis().retenues().stream().map(one -> one.induId() + "/" + sujet.paiement());
        Stream<String> sent = sujet.virements().stream().map(Virement::endToEndId);
        List<String> references = Stream.of(Stream.of("" + sujet.paiement()), withheld, sent)
                .flatMap(some -> some)
                .toList();
        return Map.of(
                "ecritures.json", ecrire.json(EcrituresPiece.of(ecritures.causedBy(sujet.dossier(), references))));
    }
}
