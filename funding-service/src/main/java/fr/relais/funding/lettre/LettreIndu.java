package fr.relais.funding.lettre;

import fr.relais.funding.droit.Etape;
import fr.relais.funding.indu.Indu;
import fr.relais.funding.indu.Notification;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a gestionnaire is told of an indu: euros found, and left to recover the day it was notified, why, until when. */
public record LettreIndu(
        UUID induId,
        DossierId dossier,
        Exercice exercice,
        Montant montant,
        Montant reste,
        LocalDate constateLe,
        LocalDate notifieLe,
        LocalDate prescritLe,
        LocalDate contestableJusquAu,
        List<Etape> explication) {

    private static final int MOIS_POUR_CONTESTER = 2;

    static LettreIndu of(Indu indu, Notification notification, List<Etape> explication) {
        return new LettreIndu(
                indu.id(),
                indu.dossier(),
                indu.cle().exercice(),
                indu.montant(),
                notification.reste(),
                indu.constateLe(),
                notification.le(),
                notification.prescritLe(),
                notification.le().plusMonths(MOIS_POUR_CONTESTER),
                explication);
    }

    /** What payments had already given up when the letter was written. */
    public Montant dejaRetenu() {
        return montant.minus(reste);
    }
}
