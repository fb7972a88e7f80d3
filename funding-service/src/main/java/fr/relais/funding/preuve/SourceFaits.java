package fr.relais.funding.preuve;

import fr.relais.funding.dossier.FaitsGardes;
import fr.relais.funding.dossier.FaitsGardes.FaitGarde;
import fr.relais.funding.preuve.Pieces.CausePiece;
import fr.relais.funding.preuve.Pieces.EtatFait;
import fr.relais.funding.preuve.Pieces.FaitPiece;
import fr.relais.funding.preuve.Pieces.PaiementPiece;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The payment and the very facts it rests on (I5). */
@ApplicationScoped
class SourceFaits implements Source {

    private final FaitsGardes faits;
    private final Ecrire ecrire;

    SourceFaits(FaitsGardes faits, Ecrire ecrire) {
        this.faits = faits;
        this.ecrire = ecrire;
    }

    @Override
    public Map<String, byte[]> pieces(Sujet sujet) {
        List<String> events = sujet.ordre().causes();
        Map<String, byte[]> files = new HashMap<>();
        List<CausePiece> causes = new ArrayList<>();
        for (FaitGarde fait : faits.toldBy(sujet.dossier(), events)) {
            String name = name(causes.size() + 1, fait);
            files.put(name, ecrire.json(FaitPiece.of(fait)));
            causes.add(new CausePiece(fait.evenement(), EtatFait.of(fait), name));
        }
        events.stream()
                .filter(event ->
                        causes.stream().noneMatch(one -> one.evenement().equals(event)))
                .map(event -> new CausePiece(event, EtatFait.NON_CONSERVE, null))
                .toList()
                .forEach(causes::add);
        files.put("paiement.json", ecrire.json(PaiementPiece.of(sujet.avis(), causes)));
        return files;
    }

    private static String name(int rang, FaitGarde fait) {
        return "faits/%02d-%s.json".formatted(rang, fait.nature().toLowerCase(Locale.ROOT));
    }
}
