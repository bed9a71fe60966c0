#include "ui/widgets/aside.h"

#include <QThread>

#include <memory>

namespace regie::ui {

Aside::~Aside()
{
    if (m_thread != nullptr)
        m_thread->wait();
}

void Aside::run(std::function<std::function<void()>()> work)
{
    auto then = std::make_shared<std::function<void()>>();
    m_thread = QThread::create([work = std::move(work), then] { *then = work(); });
    m_thread->setParent(this);
    connect(m_thread, &QThread::finished, this, [this, then] {
        m_thread->deleteLater();
        m_thread = nullptr;
        (*then)();
    });
    m_thread->start();
}

} // namespace regie::ui
