package fr.relais.convention.beneficiaire;

import fr.relais.convention.Rows;
import fr.relais.convention.gestionnaire.FindGestionnaire;
import fr.relais.convention.gestionnaire.Gestionnaire;
import fr.relais.convention.relais.FindRelais;
import fr.relais.convention.relais.MotifGestion;
import fr.relais.convention.relais.Relais;
import fr.relais.kit.rest.Revision;
import fr.relais.kit.value.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Somebody else runs a relais: under another SIRET the convention goes on, under another gestionnaire it must have ended
 * (OQ-23). The other services are told.
 */
@ApplicationScoped
public class ChangeBeneficiaire {

    private final FindRelais findRelais;
    private final FindGestionnaire findGestionnaire;
    private final CouvertureSignee couverture;
    private final Rows rows;
    private final Annonce annonce;
    private final Clock clock;

    ChangeBeneficiaire(
            FindRelais findRelais,
            FindGestionnaire findGestionnaire,
            CouvertureSignee couverture,
            Rows rows,
            Annonce annonce,
            Clock clock) {
        this.findRelais = findRelais;
        this.findGestionnaire = findGestionnaire;
        this.couverture = couverture;
        this.rows = rows;
        this.annonce = annonce;
        this.clock = clock;
    }

    @Transactional
    public Relais change(DossierId dossier, Changement changement, Revision lue) {
        Relais relais = findRelais.findForAct(dossier, lue);
        Gestionnaire ancien = findGestionnaire.find(relais.gestionnaire());
        Gestionnaire nouveau = findGestionnaire.requireRegistered(changement.gestionnaire());
        relais.entrust(
                nouveau.siret(), changement.date(), changement.motif(), changement.reference(), LocalDate.now(clock));
        if (changement.motif() == MotifGestion.CHANGEMENT_DE_GESTIONNAIRE) {
            couverture.requireNoneFrom(changement.date(), dossier);
        }
        rows.flush();
        annonce.of(relais, BeneficiaireChanged.of(relais, ancien, nouveau, changement));
        return relais;
    }
}
