package fr.relais.funding.retour;

import fr.relais.funding.intervention.Auteur;
import fr.relais.funding.virement.Virement;
import fr.relais.funding.virement.Virements;
import fr.relais.kit.value.DossierId;
import fr.relais.paymentfiles.retour.Retour;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Receives an answer of the bank that an event tells of a dossier: applied as the line of a file is. */
@ApplicationScoped
public class ReceiveRetour {

    private final LotsEmis emis;
    private final Virements virements;
    private final ApplyRetour apply;
    private final Lignes lignes;
    private final Clock clock;

    ReceiveRetour(LotsEmis emis, Virements virements, ApplyRetour apply, Lignes lignes, Clock clock) {
        this.emis = emis;
        this.virements = virements;
        this.apply = apply;
        this.lignes = lignes;
        this.clock = clock;
    }

    /** A transfer of another dossier than the one the event speaks of is unknown. */
    @Transactional
    public void receive(DossierId dossier, Retour retour, String evenement) {
        Auteur par = Auteur.systeme(LocalDate.now(clock), clock.instant());
        LigneLue told = LigneLue.of(Origine.EVENEMENT, retour);
        boolean isItsOwn =
                dossier.equals(emis.dossiers(List.of(retour.endToEndId())).get(retour.endToEndId()));
        Optional<Virement> found = isItsOwn ? virements.forAnswer(retour.endToEndId()) : Optional.empty();
        Suite suite = found.map(virement -> apply.apply(virement, retour, Origine.EVENEMENT, par, evenement))
                .orElse(Suite.REFERENCE_INCONNUE);
        lignes.record(Reception.ofEvent(dossier.codeCaf(), evenement, par), 0, told, suite, found);
    }
}
