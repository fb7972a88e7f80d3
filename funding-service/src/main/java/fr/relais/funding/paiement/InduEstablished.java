package fr.relais.funding.paiement;

import fr.relais.funding.droit.Etape;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Published when more was paid than was due: the euros to recover, in positive, and how they were found (CALC-9). */
public record InduEstablished(
        UUID induId,
        DossierId dossier,
        Exercice exercice,
        int rang,
        Montant montant,
        LocalDate constateLe,
        List<Etape> explication,
        List<String> causes) {

    static final String TYPE = "fr.relais.InduEstablished.v1";

    static InduEstablished of(Ordre indu) {
        return new InduEstablished(
                indu.id(),
                indu.dossier(),
                indu.cle().exercice(),
                indu.cle().rang(),
                indu.montant().negate(),
                indu.ordonneLe(),
                indu.explication().etapes(),
                indu.causes());
    }
}
