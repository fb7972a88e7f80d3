package fr.relais.activity.suivi;

import fr.relais.activity.campagne.CleEcheance;
import fr.relais.activity.campagne.Echeance;
import fr.relais.kit.value.Siret;
import java.time.Instant;
import java.util.Optional;

/**
 * One thing that one dossier hands in for a year: when it is due, who runs the relais, how far it has come, and when it was
 * first handed in.
 */
public record DonneeAttendue(
        CleEcheance cle,
        Optional<Echeance> echeance,
        Siret gestionnaire,
        Avancement avancement,
        Optional<Instant> remise) {

    /** Late, or handed in late; a correction asked for afterwards makes nobody late (ASM-ACT-38). */
    public boolean isLate(Instant now) {
        return echeance.map(due -> due.isLateAt(remise.orElse(now))).orElse(false);
    }
}
