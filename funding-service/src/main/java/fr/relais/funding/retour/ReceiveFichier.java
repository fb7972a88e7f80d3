package fr.relais.funding.retour;

import fr.relais.funding.intervention.Auteur;
import fr.relais.funding.virement.Virement;
import fr.relais.funding.virement.Virements;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.value.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** Receives a file of the bank of a Caf, all of it or nothing: the same bytes again apply nothing (ASM-FUND-81). */
@ApplicationScoped
public class ReceiveFichier {

    private final Fichiers fichiers;
    private final LotsEmis lots;
    private final Virements virements;
    private final ApplyRetour apply;
    private final Lignes lignes;
    private final Clock clock;

    ReceiveFichier(
            Fichiers fichiers, LotsEmis lots, Virements virements, ApplyRetour apply, Lignes lignes, Clock clock) {
        this.fichiers = fichiers;
        this.lots = lots;
        this.virements = virements;
        this.apply = apply;
        this.lignes = lignes;
        this.clock = clock;
    }

    @Transactional
    public FichierRecu receive(String codeCaf, FichierDeBanque file, Acteur acteur) {
        Auteur par = Auteur.of(acteur, clock);
        Optional<UUID> added = fichiers.add(Reception.ofFile(codeCaf, null, par), file);
        added.ifPresent(id -> receive(Reception.ofFile(codeCaf, id, par), file));
        return fichiers.find(codeCaf, file.empreinte(), added.isEmpty());
    }

    private void receive(Reception reception, FichierDeBanque file) {
        List<LigneLue> told = LignesDuFichier.of(file.contenu(), lots::find);
        Map<String, DossierId> known = lots.dossiers(
                told.stream().flatMap(one -> one.reference().stream()).toList());
        Predicate<LigneLue> answers = one ->
                one.decidee().isEmpty() && known.containsKey(one.reference().orElseThrow());
        // Before the dossiers are locked: the audit trail files under no dossier what speaks of none.
        for (int i = 0; i < told.size(); i++) {
            if (!answers.test(told.get(i))) {
                Suite suite = told.get(i).decidee().orElse(Suite.REFERENCE_INCONNUE);
                lignes.record(reception, i, told.get(i), suite, Optional.empty());
            }
        }
        virements.lock(told.stream()
                .filter(answers)
                .map(one -> known.get(one.reference().orElseThrow()))
                .toList());
        for (int i = 0; i < told.size(); i++) {
            if (answers.test(told.get(i))) {
                answer(reception, i, told.get(i));
            }
        }
    }

    private void answer(Reception reception, int ordre, LigneLue told) {
        Virement found = virements.forAnswer(told.reference().orElseThrow()).orElseThrow();
        Suite suite = apply.apply(found, told.toRetour(), told.origine(), reception.par(), null);
        lignes.record(reception, ordre, told, suite, Optional.of(found));
    }
}
