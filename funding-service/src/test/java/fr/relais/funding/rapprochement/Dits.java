package fr.relais.funding.rapprochement;

import fr.relais.funding.rapprochement.Rapport.Anomalie;
import java.util.List;

/** What a report says, a line each. */
final class Dits {

    private Dits() {}

    static List<String> etapes(Rapport rapport) {
        return rapport.etapes().stream()
                .map(one -> one.etape() + " " + one.compte().nombre() + " "
                        + one.compte().montant())
                .toList();
    }

    static List<String> ecarts(Rapport rapport) {
        return rapport.ecarts().stream()
                .map(one -> one.controle() + " " + one.attendu() + " " + one.grandLivre())
                .toList();
    }

    static List<String> anomalies(Rapport rapport) {
        return rapport.anomalies().stream().map(Dits::told).toList();
    }

    private static String told(Anomalie one) {
        return String.join(
                " ",
                one.nature().name(),
                one.reference(),
                one.dossier(),
                one.montant().toString(),
                one.depuis().toString(),
                one.detail());
    }
}
