package fr.relais.kit.problem;

import java.util.List;

/** The refusals a service may answer, told by a producer of its own: what its pages of problems and its contract list. */
public record RefusalCodes(List<RefusalCode> codes) {

    public RefusalCodes {
        codes = List.copyOf(codes);
    }

    /** For example {@code RefusalCodes.of(FundingRefusal.values())}. */
    public static RefusalCodes of(RefusalCode... codes) {
        return new RefusalCodes(List.of(codes));
    }
}
