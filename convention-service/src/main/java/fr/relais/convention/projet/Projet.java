package fr.relais.convention.projet;

import fr.relais.convention.Facts;
import fr.relais.kit.problem.Refused;
import fr.relais.kit.problem.Violation;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Periode;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.ListIndexBase;
import org.hibernate.type.SqlTypes;

/**
 * The projet de fonctionnement of a dossier for a contractual period: the content the partner works on, and beside it every
 * version the Caf validated, which the work never touches (§3.1). Each act that changes something raises the version.
 */
@Entity
public class Projet {

    @Id
    UUID id;

    @Version
    long version;

    DossierId dossier;

    @Enumerated(EnumType.STRING)
    NatureProjet nature;

    LocalDate debut;
    LocalDate fin;

    @Enumerated(EnumType.STRING)
    StatutProjet statut;

    @JdbcTypeCode(SqlTypes.JSON)
    Contenu contenu;

    @JdbcTypeCode(SqlTypes.JSON)
    Registres registres = Registres.VIDES;

    String referent;
    String deposePar;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "version_projet", joinColumns = @JoinColumn(name = "projet_id"))
    @OrderColumn(name = "numero")
    @ListIndexBase(1)
    @Fetch(FetchMode.SUBSELECT)
    List<VersionProjet> versions = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "suivi_projet", joinColumns = @JoinColumn(name = "projet_id"))
    @OrderColumn(name = "ordre")
    @Fetch(FetchMode.SUBSELECT)
    List<EtapeProjet> suivi = new ArrayList<>();

    protected Projet() {}

    private Projet(UUID id, Ouverture ouverture, StatutProjet statut, Contenu contenu) {
        ouverture.requireFiveYearsAtMost();
        this.id = id;
        this.dossier = ouverture.dossier();
        this.nature = ouverture.nature();
        this.debut = ouverture.periode().debut();
        this.fin = ouverture.periode().fin();
        this.statut = statut;
        this.contenu = contenu;
    }

    /** Opened on what it starts from: nothing, or what it makes evolve (PRJ-3). */
    static Projet open(UUID id, Ouverture ouverture, Contenu depart, Trace trace) {
        Projet projet = new Projet(
                id, ouverture, CycleProjet.TABLE.bornBy(ActeProjet.OUVRIR).to(), depart);
        projet.suivi.add(EtapeProjet.of(ActeProjet.OUVRIR, null, trace));
        return projet;
    }

    /** A projet validated before Relais: facts, whichever authority decided then (ASM-CONV-32). */
    static Projet takeOver(UUID id, RepriseProjet past, LocalDate today, Trace trace) {
        StatutProjet birth = CycleProjet.TABLE.bornBy(ActeProjet.REPRENDRE).to();
        Projet projet = new Projet(id, past.ouverture(), birth, Contenu.VIDE);
        for (DecisionProjet decision : past.versions()) {
            Facts.requirePast(decision.date(), today, "/versions/" + projet.versions.size() + "/date");
            projet.versions.add(new VersionProjet(null, decision, null, trace.par(), trace.le()));
        }
        projet.suivi.add(EtapeProjet.of(ActeProjet.REPRENDRE, null, trace));
        return projet;
    }

    /** A draft, complete or not; of a validated projet, the draft of its next version. */
    void save(Contenu nouveau) {
        follow(ActeProjet.ENREGISTRER);
        contenu = nouveau;
    }

    void keep(Registres nouveaux) {
        follow(ActeProjet.TENIR_REGISTRES);
        registres = nouveaux;
    }

    /** The agent of the Caf who accompanies it (§12). */
    void assign(String agent) {
        follow(ActeProjet.DESIGNER_REFERENT);
        referent = agent;
    }

    /** Accompaniment, or an opinion on what was filed. */
    void note(ActeProjet acte, String texte, Trace trace) {
        follow(acte);
        suivi.add(EtapeProjet.of(acte, texte, trace));
    }

    void submit(Trace trace) {
        file(ActeProjet.DEPOSER, null, trace);
    }

    /** SEED 000 art. 1.3: the Caf is told of a substantial modification, for its conseil d'administration to validate. */
    void notifyModification(String motif, Trace trace) {
        file(ActeProjet.NOTIFIER_MODIFICATION, motif, trace);
    }

    private void file(ActeProjet acte, String motif, Trace trace) {
        CycleProjet.TABLE.of(statut, acte);
        Verification.requireComplete(contenu, periode());
        note(acte, motif, trace);
        deposePar = trace.par();
    }

    void withdraw(String motif, Trace trace) {
        note(ActeProjet.RETIRER, motif, trace);
    }

    void requestComplements(String motif, Trace trace) {
        note(ActeProjet.DEMANDER_COMPLEMENTS, motif, trace);
        deposePar = null;
    }

    /** The content filed becomes the next validated version, with its decision and its missions (PRJ-1, PRJ-2). */
    void validate(DecisionAutorite decision, LocalDate today, Trace trace) {
        decide(ActeProjet.VALIDER, decision, null, today, trace);
        DecisionProjet validation = decision.validating(contenu.missionsRenforcees());
        versions.add(new VersionProjet(contenu, validation, deposePar, trace.par(), trace.le()));
        deposePar = null;
    }

    /** Of a modification: the version validated before stays. */
    void refuse(DecisionAutorite decision, String motif, LocalDate today, Trace trace) {
        decide(ActeProjet.REFUSER, decision, motif, today, trace);
        deposePar = null;
    }

    private void decide(ActeProjet acte, DecisionAutorite decision, String motif, LocalDate today, Trace trace) {
        CycleProjet.TABLE.of(statut, acte);
        if (trace.par().equals(deposePar)) {
            throw Refused.because(
                    ProjetRefusal.DEPOSANT_NE_DECIDE_PAS,
                    "Vous avez déposé ce projet : une autre personne enregistre la décision.");
        }
        if (statut == StatutProjet.MODIFICATION_EN_VALIDATION) {
            decision.require(Competence.ofModification(), "une modification substantielle", today);
        } else {
            decision.require(Competence.of(nature), "un projet de nature " + nature, today);
        }
        follow(acte);
        suivi.add(EtapeProjet.of(acte, decision, motif, trace));
    }

    /** SEED 001: the evaluation at the end of the contractual period closes the projet. */
    void evaluate(String bilan, LocalDate today, Trace trace) {
        CycleProjet.TABLE.of(statut, ActeProjet.EVALUER);
        if (today.isBefore(fin)) {
            throw Refused.because(
                    ProjetRefusal.EVALUATION_PREMATUREE, "La période contractuelle du projet finit le " + fin + ".");
        }
        note(ActeProjet.EVALUER, bilan, trace);
    }

    private void follow(ActeProjet acte) {
        statut = CycleProjet.TABLE.of(statut, acte).to();
    }

    /** What the content still lacks before it may be filed. */
    public List<Violation> manques() {
        return Verification.manques(contenu, periode());
    }

    public UUID id() {
        return id;
    }

    /** What a client quotes to act (If-Match). */
    public long version() {
        return version;
    }

    public DossierId dossier() {
        return dossier;
    }

    public NatureProjet nature() {
        return nature;
    }

    public Periode periode() {
        return new Periode(debut, fin);
    }

    public StatutProjet statut() {
        return statut;
    }

    public Contenu contenu() {
        return contenu;
    }

    public Registres registres() {
        return registres;
    }

    public Optional<String> referent() {
        return Optional.ofNullable(referent);
    }

    /** From the first validated to the last. */
    public List<VersionProjet> versions() {
        return List.copyOf(versions);
    }

    public List<EtapeProjet> suivi() {
        return List.copyOf(suivi);
    }
}
