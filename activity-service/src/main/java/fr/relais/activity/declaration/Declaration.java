package fr.relais.activity.declaration;

import static fr.relais.activity.declaration.CycleDeclaration.TABLE;

import fr.relais.activity.ActivityRefusal;
import fr.relais.activity.Ecart;
import fr.relais.activity.SeparationDesTaches;
import fr.relais.activity.Trace;
import fr.relais.activity.campagne.Echeance;
import fr.relais.activity.dossier.Mission;
import fr.relais.kit.identity.Acteur;
import fr.relais.kit.problem.Refused;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.ListIndexBase;

/** One yearly declaration: its state, and every version of its content; what the Caf has received is never rewritten. */
@Entity
@Table(name = "declaration")
public class Declaration {

    @EmbeddedId
    private CleDeclaration cle;

    @Version
    private Long revision;

    @Enumerated(EnumType.STRING)
    private EtatDeclaration etat = EtatDeclaration.A_COMPLETER;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(
            name = "version_declaration",
            joinColumns = {
                @JoinColumn(name = "dossier", referencedColumnName = "dossier"),
                @JoinColumn(name = "exercice", referencedColumnName = "exercice"),
                @JoinColumn(name = "type", referencedColumnName = "type")
            })
    @OrderColumn(name = "version")
    @ListIndexBase(1)
    private List<VersionDeclaration> versions = new ArrayList<>();

    protected Declaration() {}

    Declaration(CleDeclaration cle) {
        this.cle = cle;
    }

    /** Saves a draft, complete or not, over the previous draft. */
    void save(DonneesDeclarees donnees, Set<Mission> engagees, Trace trace) {
        EtatDeclaration next = TABLE.next(etat, ActeDeclaration.ENREGISTRER);
        Ecart.refuseIfAny(Recevabilite.ecarts(cle, donnees, engagees), "");
        VersionDeclaration draft = VersionDeclaration.draft(donnees, trace);
        if (versions.isEmpty()) {
            versions.add(draft);
        } else {
            replaceCurrent(draft);
        }
        etat = next;
    }

    /** The partner's « complétude »: refused with everything that lacks. */
    void complete(Set<Mission> engagees, Trace trace) {
        EtatDeclaration next = TABLE.next(etat, ActeDeclaration.COMPLETER);
        Ecart.refuseIfAny(Completude.manques(cle, donnees(), engagees), "");
        replaceCurrent(current().completed(trace));
        etat = next;
    }

    /** Closes the version received and opens the next one with the same content, for the partner to correct (ASM-ACT-4). */
    void requestCorrection(DemandeCorrection demande, Acteur acteur, Instant now) {
        EtatDeclaration next = nextDecided(ActeDeclaration.DEMANDER_CORRECTION, acteur);
        Champs.requireIn(donnees(), demande.champs());
        replaceCurrent(current().returned(new Trace(acteur.id(), now), demande));
        etat = next;
        versions.add(VersionDeclaration.draft(donnees(), current().enregistree()));
    }

    ActivityValidated validate(Acteur acteur, Instant now) {
        decide(ActeDeclaration.VALIDER, null, acteur, now);
        return ActivityValidated.of(cle, version(), current());
    }

    void refuse(String motif, Acteur acteur, Instant now) {
        decide(ActeDeclaration.REFUSER, motif, acteur, now);
    }

    /** The Caf's own correction after a control: a new version, valid at once. */
    ActivityValidated rectify(Rectification rectification, Set<Mission> engagees, Acteur acteur, Instant now) {
        EtatDeclaration next = nextDecided(ActeDeclaration.RECTIFIER, acteur);
        Ecart.refuseIfAny(Completude.manques(cle, rectification.donnees(), engagees), rectification.at());
        versions.add(current().rectified(rectification, new Trace(acteur.id(), now)));
        etat = next;
        return ActivityValidated.of(cle, version(), current());
    }

    /** What lacks before the partner may complete; nothing is asked of what has been received. */
    List<Ecart> manques(Set<Mission> engagees) {
        return isWithPartner() ? Completude.manques(cle, donnees(), engagees) : List.of();
    }

    /** Judged on the first time the partner completed: a correction that the Caf asks for later makes nobody late (ASM-ACT-38). */
    boolean isLate(Echeance echeance, Instant now) {
        return premiereCompletude().map(done -> echeance.isLateAt(done.le())).orElseGet(() -> echeance.isLateAt(now));
    }

    public Optional<Trace> premiereCompletude() {
        return versions.stream().findFirst().map(VersionDeclaration::completee);
    }

    Optional<Mission> missionChoisie() {
        return etat == EtatDeclaration.VALIDEE
                ? Optional.ofNullable(donnees().missionRenforceeEvaluee())
                : Optional.empty();
    }

    /** The reason the Caf gave for what stands now: a correction to make, a refusal, a rectification. */
    public Optional<String> motif() {
        return decided().map(VersionDeclaration::motif);
    }

    /** What the Caf asked to correct, field by field; empty once it is handed in again. */
    public List<CorrectionDemandee> corrections() {
        return decided().map(VersionDeclaration::corrections).orElse(List.of());
    }

    /** What this version changed from the one before. */
    Differences differences(int version) {
        VersionDeclaration asked = version(version);
        return version == 1 ? Differences.ofFirst(asked) : Differences.of(version, versions.get(version - 2), asked);
    }

    /** False when this content says the same as the present one, whatever the order of its lines. */
    public boolean isChangedBy(DonneesDeclarees donnees) {
        return !Differences.between(donnees(), donnees).isEmpty();
    }

    /** Of a version that the partner handed in, or that the Caf rectified after it. */
    Recepisse recepisse(int version) {
        VersionDeclaration asked = version(version);
        if (asked.completee() == null) {
            throw Refused.because(
                    ActivityRefusal.VERSION_NON_REMISE,
                    "La version " + version + " n'a pas encore été remise à la Caf.");
        }
        return new Recepisse(cle, version, asked.completee(), asked.donnees());
    }

    private VersionDeclaration version(int version) {
        if (version < 1 || version > versions.size()) {
            throw Refused.because(
                    ActivityRefusal.VERSION_INCONNUE, "Cette déclaration a " + versions.size() + " version(s).");
        }
        return versions.get(version - 1);
    }

    /** Handed in to the Caf, and not refused: figures that others may be compared with. */
    boolean isRemise() {
        return switch (etat) {
            case COMPLETE, VALIDEE -> true;
            case A_COMPLETER, EN_SAISIE, A_CORRIGER, REFUSEE -> false;
        };
    }

    public CleDeclaration cle() {
        return cle;
    }

    public EtatDeclaration etat() {
        return etat;
    }

    /** Counts the acts: 0 before the first one. */
    public long revision() {
        return revision == null ? 0 : revision + 1;
    }

    /** The number of the current version, 0 before the first save. */
    public int version() {
        return versions.size();
    }

    public DonneesDeclarees donnees() {
        return versions.isEmpty() ? DonneesDeclarees.AUCUNE : current().donnees();
    }

    public List<VersionDeclaration> versions() {
        return List.copyOf(versions);
    }

    private void decide(ActeDeclaration acte, String motif, Acteur acteur, Instant now) {
        EtatDeclaration next = nextDecided(acte, acteur);
        replaceCurrent(current().decided(next, new Trace(acteur.id(), now), motif));
        etat = next;
    }

    private EtatDeclaration nextDecided(ActeDeclaration acte, Acteur acteur) {
        EtatDeclaration next = TABLE.next(etat, acte);
        SeparationDesTaches.check(acteur, current().enregistree(), current().completee());
        return next;
    }

    private boolean isWithPartner() {
        return switch (etat) {
            case A_COMPLETER, EN_SAISIE, A_CORRIGER -> true;
            case COMPLETE, VALIDEE, REFUSEE -> false;
        };
    }

    /** The version that the Caf spoke of last: the one before the draft that a correction opened. */
    private Optional<VersionDeclaration> decided() {
        int decided = etat == EtatDeclaration.A_CORRIGER ? versions.size() - 2 : versions.size() - 1;
        return decided < 0 ? Optional.empty() : Optional.of(versions.get(decided));
    }

    private VersionDeclaration current() {
        return versions.get(versions.size() - 1);
    }

    private void replaceCurrent(VersionDeclaration changed) {
        versions.set(versions.size() - 1, changed);
    }
}
