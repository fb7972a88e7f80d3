package fr.relais.funding.preuve;

import fr.relais.funding.decompte.Avis;
import fr.relais.funding.decompte.IssueAvis;
import fr.relais.funding.paiement.Comptes;
import fr.relais.funding.paiement.Ordre;
import fr.relais.funding.virement.Virements;
import fr.relais.kit.event.DossierLock;
import fr.relais.kit.value.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** Gives the evidence of a payment, whole and of one moment: nothing of its dossier moves while it is gathered (I5, I12). */
@ApplicationScoped
public class AssemblePreuve {

    private final DossierLock lock;
    private final IssueAvis issue;
    private final Comptes comptes;
    private final Virements virements;
    private final Instance<Source> sources;

    AssemblePreuve(DossierLock lock, IssueAvis issue, Comptes comptes, Virements virements, Instance<Source> sources) {
        this.lock = lock;
        this.issue = issue;
        this.comptes = comptes;
        this.virements = virements;
        this.sources = sources;
    }

    @Transactional
    public byte[] assemble(DossierId dossier, UUID paiement) {
        lock.acquire(dossier);
        Avis avis = issue.issue(dossier, paiement);
        Ordre ordre = comptes.of(dossier)
                .paiements()
                .filter(one -> one.id().equals(paiement))
                .findFirst()
                .orElseThrow();
        Sujet sujet = new Sujet(avis, ordre, virements.ofPaiement(dossier, paiement));
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put(Lisezmoi.NOM, Lisezmoi.of(avis));
        sources.forEach(source -> files.putAll(source.pieces(sujet)));
        return Archive.of(files);
    }
}
